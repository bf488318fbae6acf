-- Opens the report as a person would and writes what Neovim then shows to the files that ../test.sh compares.

local patience = tonumber(vim.env.GOUJI_PATIENCE) * 1000

local function write(kind, lines)
  vim.fn.writefile(lines, vim.env.GOUJI_OBSERVED .. '/' .. kind)
end

local function await(what, condition)
  if not vim.wait(patience, condition, 20) then
    error('no ' .. what .. ' within ' .. vim.env.GOUJI_PATIENCE .. ' s')
  end
end

-- A byte of a line, from 0, as a character, from 1.
local function column(line, byte)
  return vim.str_utfindex(vim.fn.getline(line + 1), byte) + 1
end

local function shown()
  local lines = {}
  local all = vim.diagnostic.get(0)
  table.sort(all, function(a, b) return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col) end)
  for _, d in ipairs(all) do
    table.insert(lines, string.format('%d:%d-%d:%d %s %s %s',
      d.lnum + 1, column(d.lnum, d.col), d.end_lnum + 1, column(d.end_lnum, d.end_col),
      d.severity == vim.diagnostic.severity.ERROR and 'error' or 'less', d.code, d.message))
  end
  return lines
end

local function reported(code)
  return #vim.tbl_filter(function(d) return d.code == code end, vim.diagnostic.get(0))
end

local function request(method, params)
  for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, method, params, patience))) do
    assert(not answer.err, vim.inspect(answer.err))
    return answer.result
  end
end

local function symbols()
  local lines = {}
  for _, chapter in ipairs(request('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })) do
    table.insert(lines, chapter.name)
    for _, part in ipairs(chapter.children or {}) do
      table.insert(lines, chapter.name .. ' / ' .. part.name)
    end
  end
  return lines
end

local function fix()
  vim.fn.cursor(87, 1)
  vim.fn.search('42', '', 87)
  local titles = {}
  vim.ui.select = function(actions, options, choose)
    for _, action in ipairs(actions) do
      table.insert(titles, (options.format_item(action)))
    end
    choose(actions[1], 1)
  end
  local before = reported('total-mismatch')
  vim.lsp.buf.code_action()
  await('fewer totals that are wrong after the quick fix', function() return reported('total-mismatch') < before end)
  return titles
end

-- Types in insert mode, takes the completion that the menu shows first, and writes what the menu had.
local function completion()
  local labels
  local timer = vim.loop.new_timer()
  timer:start(patience, 0, function() vim.api.nvim_input('<Esc>') end)
  local function watch() -- a menu without a screen fires no events
    local menu = vim.fn.complete_info({ 'items' }).items
    if #menu > 0 then
      labels = vim.tbl_map(function(item) return item.abbr end, menu)
      vim.api.nvim_input('<Esc>') -- the first is in the text already
    else
      vim.defer_fn(watch, 20)
    end
  end
  vim.defer_fn(watch, 20)
  vim.fn.append(71, '')
  vim.fn.cursor(72, 1)
  local keys = vim.api.nvim_replace_termcodes('i| <C-x><C-o>', true, false, true)
  vim.api.nvim_feedkeys(keys, 'tx!', false) -- returns when insert mode ends
  timer:stop()
  write('completion', assert(labels, 'no completions'))
  await('end of the missing row', function() return reported('missing-row') == 0 end)
end

local done, message = xpcall(function()
  await('diagnostics', function() return reported('total-mismatch') > 0 end)
  write('diagnostics', shown())
  write('symbols', symbols())
  write('fix', fix())
  completion()
  write('remaining', shown())
  vim.cmd('write')
end, debug.traceback)
if not done then
  io.stderr:write(message .. '\n')
end
vim.cmd(done and 'qall!' or 'cquit')
