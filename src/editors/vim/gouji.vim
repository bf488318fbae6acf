let s:jar = empty($GOUJI_JAR) ? expand('~/gouji.jar') : $GOUJI_JAR " gouji.jar 的位置 / where the jar is

packadd! ale " 仅当 ALE 装在 pack/*/opt（如 Debian）/ only where ALE is in pack/*/opt, as in Debian
filetype plugin on
autocmd BufRead,BufNewFile *.gouji,*.gouji.md setfiletype gouji

" ALE 按字节数列 / ALE counts columns in bytes
call ale#linter#Define('gouji', {
\   'name': 'gouji',
\   'lsp': 'stdio',
\   'executable': 'java',
\   'command': '%e -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:NewRatio=1 -XX:SurvivorRatio=2 -Xlog:disable -Xlog:all=warning:stderr -Xms16m -Xmx512m -jar ' . shellescape(s:jar) . ' lsp',
\   'project_root': {buffer -> getcwd()},
\   'initialization_options': {'positionEncoding': 'utf-8'},
\})
autocmd FileType gouji setlocal omnifunc=ale#completion#OmniFunc
