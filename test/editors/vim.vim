" Has Vim with ALE show what the language server finds, and writes it as JSON. Run by run.mjs, in a folder with articles.
set nocompatible
filetype on
let g:ale_linters_explicit = 1
let g:ale_linters = {'text': ['hearsay']}
let g:ale_lint_on_enter = 0
if exists('$HEARSAY_VIM_PACKAGES')
  execute 'set packpath^=' . $HEARSAY_VIM_PACKAGES
endif
packadd ale
call ale#linter#Define('text', {
\   'name': 'hearsay',
\   'lsp': 'stdio',
\   'executable': $HEARSAY_NODE,
\   'command': '%e ' . ale#Escape($HEARSAY_CLI) . ' lsp --stdio',
\   'project_root': {-> getcwd()},
\})
edit talks.txt
set filetype=text
ALELint
let s:left = 600
while s:left > 0 && empty(ale#engine#GetLoclist(bufnr('')))
  sleep 50m
  let s:left -= 1
endwhile
call writefile([json_encode(map(copy(ale#engine#GetLoclist(bufnr(''))), {_, one -> {'text': one.text, 'code': get(one, 'code', '')}}))], $HEARSAY_OUT)
qall!
