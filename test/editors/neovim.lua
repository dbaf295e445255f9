-- Drives the language server as Neovim does, and writes what it is told as JSON. Run by run.mjs, in a folder with articles.
local told = {}

local function attach(file)
  vim.cmd('edit ' .. file)
  vim.lsp.buf_attach_client(0, told.client)
end

local function wait_for_findings()
  vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)
  local codes, href = {}, nil
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    table.insert(codes, diagnostic.code)
    local described = ((diagnostic.user_data or {}).lsp or {}).codeDescription
    href = href or (described and described.href)
  end
  return codes, href
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  return (answers[told.client] or {}).result
end

local function at(word)
  vim.fn.cursor(1, 1)
  vim.fn.search(word)
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

vim.cmd('filetype on')
told.client = vim.lsp.start_client({
  name = 'hearsay',
  cmd = { vim.env.HEARSAY_NODE, vim.env.HEARSAY_CLI, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
})

attach('talks.txt')
told.filetype = vim.bo.filetype
told.findings, told.href = wait_for_findings()
told.hover = ask('textDocument/hover', at('Ina Berg')).contents
local params = at('Ina Berg')
params.context = { includeDeclaration = true }
told.references = #ask('textDocument/references', params)
told.actors = ask('workspace/executeCommand', { command = 'hearsay.listActors', arguments = { vim.uri_from_bufnr(0) } })

local action = { textDocument = params.textDocument, context = { diagnostics = {} } }
local start = at('obviously').position
action.range = { start = start, ['end'] = start }
for _, one in ipairs(ask('textDocument/codeAction', action)) do
  if one.title:find('^Leave out') and one.edit then
    vim.lsp.util.apply_workspace_edit(one.edit, 'utf-16')
    break
  end
end
told.fixed = text()

local rename = at('Ina Berg')
rename.newName = 'Ina Bergen'
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), 'utf-16')
told.renamed = text()

-- The server learns of edits a moment later than the buffer, and of this buffer at once.
vim.cmd('edit! notes.article')
vim.lsp.buf_attach_client(0, told.client)
told.other_filetype = vim.bo.filetype
told.other_findings = wait_for_findings()

vim.fn.writefile({ vim.json.encode(told) }, vim.env.HEARSAY_OUT)
vim.cmd('qall!')
