;;; -*- lexical-binding: t -*-
;; Opens the report as a person would, with lsp-mode.

(load (expand-file-name "observe" (file-name-directory load-file-name)) nil t)
(require 'lsp-mode)

(defun known ()
  "The server's diagnostics of the report."
  (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t)))

(defun reported (code)
  (cl-count code (known) :key (lambda (diagnostic) (lsp:diagnostic-code? diagnostic)) :test #'equal))

(defun code-and-message (diagnostic)
  "lsp-mode hands flymake the message only."
  (let* ((message (flymake-diagnostic-text diagnostic))
         (known (cl-find message (known) :key #'lsp:diagnostic-message :test #'equal)))
    (format "%s %s" (lsp:diagnostic-code? known) message)))

(defun name (entry)
  "What an entry of imenu is called, without the details behind it."
  (substring-no-properties entry 0 (next-single-property-change 0 'face entry)))

(defun symbols ()
  "The chapters and what is right under them, of the index that imenu shows."
  (cl-loop for (chapter . parts) in (funcall imenu-create-index-function)
           collect (name chapter)
           when (consp parts)
           append (cl-loop for (part . _) in parts
                           collect (concat (name chapter) " / " (string-trim (name part))))))

(run-test
 (lambda ()
   (setq lsp-auto-guess-root t
         lsp-diagnostics-provider :flymake
         lsp-enable-file-watchers nil
         lsp-restart 'ignore)
   (lsp-workspace-folders-add default-directory)
   (find-file "errors.gouji")
   (await "diagnostics" (> (reported "total-mismatch") 0))
   (pause)
   (await "diagnostics in the buffer" (flymake-diagnostics))
   (observed "diagnostics" (shown #'code-and-message))
   (observed "symbols" (symbols))

   (go-to 87 "42")
   (let ((actions (lsp-code-actions-at-point))
         (before (reported "total-mismatch")))
     (observed "fix" (mapcar #'lsp:code-action-title actions))
     (lsp-execute-code-action (car actions))
     (pause)
     (await "fewer totals that are wrong after the quick fix" (< (reported "total-mismatch") before)))

   (new-row-after 71 "| syxzzfaj")
   (pause)
   (complete)
   (pause)
   (await "end of the missing row" (= (reported "missing-row") 0))
   (observed "remaining" (shown #'code-and-message))
   (lsp-workspace-shutdown (car (lsp-workspaces)))))
