;; Drives the language server as Emacs does with eglot, and writes what it is told as JSON. Run by run.mjs, in a folder with articles.
(package-initialize)
(require 'eglot)
(require 'json)
;; Whoever is asked whether an edit may reach files that are not open says yes.
(fset 'y-or-n-p (lambda (&rest _) t))
(setq eglot-sync-connect 30
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil)
(add-to-list 'eglot-server-programs
             (list 'text-mode (getenv "HEARSAY_NODE") (getenv "HEARSAY_CLI") "lsp" "--stdio"))

(defun hearsay-wait (done)
  (let ((until (+ (float-time) 30)))
    (while (and (not (funcall done)) (< (float-time) until))
      (accept-process-output nil 0.05))))

(defun hearsay-findings ()
  (flymake-mode 1)
  (flymake-start)
  (hearsay-wait (lambda () (flymake-diagnostics)))
  (vconcat (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))

(defun hearsay-at (word)
  (goto-char (point-min))
  (search-forward word)
  (goto-char (match-beginning 0)))

(defun hearsay-ask (method params)
  (jsonrpc-request (eglot--current-server-or-lose) method params :timeout 20))

(let (told)
  (find-file "talks.txt")
  (text-mode)
  (apply #'eglot--connect (eglot--guess-contact))
  (hearsay-wait #'eglot-current-server)
  (push (cons 'mode (symbol-name major-mode)) told)
  (push (cons 'findings (hearsay-findings)) told)
  (hearsay-at "Ina Berg")
  (push (cons 'hover (plist-get (hearsay-ask :textDocument/hover (eglot--TextDocumentPositionParams)) :contents)) told)
  (push (cons 'references
              (length (hearsay-ask :textDocument/references
                                   (append (eglot--TextDocumentPositionParams)
                                           '(:context (:includeDeclaration t))))))
        told)
  (push (cons 'actors
              (hearsay-ask :workspace/executeCommand
                           (list :command "hearsay.listActors"
                                 :arguments (vector (plist-get (eglot--TextDocumentIdentifier) :uri)))))
        told)
  (hearsay-at "obviously")
  (let* ((place (eglot--pos-to-lsp-position))
         (actions (hearsay-ask :textDocument/codeAction
                               (list :textDocument (eglot--TextDocumentIdentifier)
                                     :range (list :start place :end place)
                                     :context '(:diagnostics []))))
         (fix (seq-find (lambda (action)
                          (and (plist-get action :edit) (string-prefix-p "Leave out" (plist-get action :title))))
                        actions)))
    (eglot--apply-workspace-edit (plist-get fix :edit)))
  (push (cons 'fixed (buffer-string)) told)
  ;; What nobody being idle would wait for: the server learns of the edit.
  (eglot--signal-textDocument/didChange)
  (hearsay-at "Ina Berg")
  (eglot-rename "Ina Bergen")
  (push (cons 'renamed (buffer-string)) told)
  (with-temp-file (getenv "HEARSAY_OUT") (insert (json-encode told)))
  (set-buffer-modified-p nil)
  (kill-emacs 0))
