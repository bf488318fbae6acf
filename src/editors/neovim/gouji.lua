local jar = vim.env.GOUJI_JAR or vim.fn.expand('~/gouji.jar') -- gouji.jar 的位置 / where the jar is

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.gouji', '*.gouji.md' },
  command = 'setfiletype gouji',
})

local client -- 只用于 Neovim 0.7 / for Neovim 0.7 only
vim.api.nvim_create_autocmd('FileType', {
  pattern = 'gouji',
  callback = function(event)
    local server = {
      name = 'gouji',
      cmd = { 'java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:NewRatio=1', '-XX:SurvivorRatio=2', '-Xlog:disable', '-Xlog:all=warning:stderr', '-Xms16m', '-Xmx512m', '-jar', jar, 'lsp' },
      root_dir = vim.fn.getcwd(),
    }
    vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
    if vim.lsp.start then
      vim.lsp.start(server)
    else
      client = client or vim.lsp.start_client(server)
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
