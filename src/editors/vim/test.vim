" Opens the report as a person would, with ALE, and writes what Vim then shows to the files that ../test.sh compares.

let s:patience = str2nr($GOUJI_PATIENCE)

func s:Observed(kind, lines)
  call writefile(a:lines, $GOUJI_OBSERVED . '/' . a:kind)
endfunc

func s:Await(what, Condition)
  let l:start = reltime()
  while !a:Condition()
    if reltimefloat(reltime(l:start)) > s:patience
      throw 'no ' . a:what . ' within ' . s:patience . ' s'
    endif
    sleep 20m
  endwhile
endfunc

" A byte of a line as a character, both from 1.
func s:Place(line, byte)
  return a:line . ':' . (strcharlen(strpart(getline(a:line), 0, a:byte - 1)) + 1)
endfunc

func s:Found()
  return copy(get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', []))
endfunc

" The last byte is shown too.
func s:Shown()
  return map(s:Found(), {_, d -> s:Place(d.lnum, d.col) . '-' . s:Place(d.end_lnum, d.end_col + 1)
  \ . (d.type is# 'E' ? ' error ' : ' less ') . d.code . ' ' . d.text})
endfunc

func s:Reported(code)
  return len(filter(s:Found(), {_, d -> d.code is# a:code}))
endfunc

" ALE has no outline; the search of the workspace finds chapters.
func s:Symbols()
  let l:found = []
  for l:words in ['情况', '其他需要']
    execute 'ALESymbolSearch' l:words
    call s:Await('symbols', {-> &filetype is# 'ale-preview-selection'})
    let l:found += map(getline(1, '$'), {_, line -> matchstr(line, '\d\+:\d\+ .*$')})
    pclose
  endfor
  call s:Observed('symbols', l:found)
endfunc

" Answers the question which code action to take: the first.
func s:Choose(message, ...)
  let s:titles = map(filter(split(a:message, "\n"), {_, line -> line =~# '^\d'}), {_, line -> substitute(line, '^\d*) ', '', '')})
  return '1'
endfunc

func s:Fix()
  runtime autoload/ale/util.vim
  func! ale#util#Input(message, ...)
    return s:Choose(a:message)
  endfunc
  call cursor(87, 1)
  call search('42', '', 87)
  let l:before = s:Reported('total-mismatch')
  ALECodeAction
  call s:Await('text changed by the quick fix', {-> getline(87) !~# '42'})
  doautocmd TextChanged
  call s:Await('fewer totals that are wrong after the quick fix', {-> s:Reported('total-mismatch') < l:before})
  call s:Observed('fix', s:titles)
endfunc

" What CTRL-X CTRL-O does; Vim would end it at once, since further keys wait already.
func s:Complete()
  let l:start = ale#completion#OmniFunc(1, '')
  call s:Await('completions', {-> !empty(ale#completion#GetCompletionResult())})
  call complete(l:start + 1, ale#completion#OmniFunc(0, ''))
  return ''
endfunc

" Types in insert mode; the first completion stands in the text at once. ALE knows no labels; a row's begins it.
func s:Completion()
  call append(71, '')
  call cursor(72, 1)
  call feedkeys("i| \<C-r>=" . expand('<SID>') . "Complete()\<CR>\<Esc>", 'tx')
  call s:Observed('completion', map(copy(ale#completion#GetCompletionResult()), {_, item -> matchstr(item.word, '^\S*')}))
  doautocmd TextChanged
  call s:Await('end of the missing row', {-> s:Reported('missing-row') == 0})
endfunc

try
  call s:Await('diagnostics', {-> s:Reported('total-mismatch') > 0})
  call s:Observed('diagnostics', s:Shown())
  call s:Symbols()
  call s:Fix()
  call s:Completion()
  call s:Observed('remaining', s:Shown())
  write
  qall!
catch
  verbose echo v:throwpoint . ': ' . v:exception
  cquit
endtry
