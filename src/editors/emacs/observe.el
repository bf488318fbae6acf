;;; -*- lexical-binding: t -*-
;; What both Emacs tests do: act as a person, wait for Emacs, and write what it shows to the files that ../test.sh compares.

(require 'cl-lib)
(require 'flymake)
(require 'imenu)

(setq coding-system-for-write 'utf-8-unix
      backup-inhibited t
      create-lockfiles nil)

(defconst patience (string-to-number (getenv "GOUJI_PATIENCE")))

(defmacro await (what condition)
  "Handle events until CONDITION holds; fail, naming WHAT, where it never does."
  `(let ((end (+ (float-time) patience)))
     (while (not ,condition)
       (when (> (float-time) end)
         (error "No %s within %s s" ,what patience))
       (accept-process-output nil 0.02))))

(defun pause ()
  "Let happen what happens once a person stops typing; a batch is never idle by itself."
  (run-hooks 'post-command-hook)
  (mapc #'timer-event-handler (copy-sequence timer-idle-list)))

(defun observed (kind lines)
  (write-region (mapconcat (lambda (line) (concat line "\n")) lines "") nil
                (expand-file-name kind (getenv "GOUJI_OBSERVED")) nil 'silent))

(defun place (position)
  "The line and the character of POSITION, from 1."
  (save-excursion
    (goto-char position)
    (format "%d:%d" (line-number-at-pos) (1+ (- position (line-beginning-position))))))

(defun shown (code-and-message)
  "What flymake shows, in order; CODE-AND-MESSAGE words a diagnostic."
  (mapcar (lambda (diagnostic)
            (format "%s-%s %s %s"
                    (place (flymake-diagnostic-beg diagnostic))
                    (place (flymake-diagnostic-end diagnostic))
                    (if (memq (flymake-diagnostic-type diagnostic) '(:error eglot-error)) "error" "less")
                    (funcall code-and-message diagnostic)))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun go-to (line text)
  "Set point to where TEXT begins in LINE."
  (goto-char (point-min))
  (forward-line (1- line))
  (search-forward text (line-end-position))
  (goto-char (match-beginning 0)))

(defun complete ()
  "Take the first completion at point as a completion menu (company, corfu) does; write what the menu has."
  (pcase-let* ((`(,start ,end ,table . ,rest) (run-hook-wrapped 'completion-at-point-functions #'funcall))
               (candidates (all-completions (buffer-substring start end) table)))
    (observed "completion" candidates)
    (delete-region start end)
    (insert (car candidates))
    (funcall (plist-get rest :exit-function) (car candidates) 'finished)))

(defun new-row-after (line text)
  "Type TEXT into a new line behind LINE."
  (goto-char (point-min))
  (forward-line line)
  (insert text "\n")
  (forward-char -1))

(defun run-test (test)
  "Run TEST; its failure ends Emacs with a status of 1."
  (condition-case failure
      (progn (funcall test) (save-buffer))
    (error (message "%s" (error-message-string failure))
           (kill-emacs 1))))
