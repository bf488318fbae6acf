;;; -*- lexical-binding: t -*-
;; Opens the report as a person would, with eglot.

(load (expand-file-name "observe" (file-name-directory load-file-name)) nil t)

(defun code-and-message (diagnostic)
  (let ((text (flymake-diagnostic-text diagnostic)))
    (unless (string-match "\\`gouji \\[\\([-a-z]+\\)\\]: \\(\\(?:.\\|\n\\)+\\)\\'" text)
      (error "A diagnostic of unexpected form: %s" text))
    (format "%s %s" (match-string 1 text) (match-string 2 text))))

(defun reported (code)
  (cl-count-if (lambda (diagnostic) (string-prefix-p (format "gouji [%s]" code) (flymake-diagnostic-text diagnostic)))
               (flymake-diagnostics)))

(defun symbols ()
  "The chapters and what is right under them, of the index that imenu shows."
  (let (found)
    (pcase-dolist (`(,_kind . ,entries) (funcall imenu-create-index-function))
      (pcase-dolist (`(,name . ,rest) entries)
        (cond ((not (consp rest)) (push (cons rest name) found))
              ((not (string-match-p "::" name))
               (pcase-dolist (`(,part . ,position) rest)
                 (push (cons position (concat name " / " part)) found))))))
    (mapcar #'cdr (sort found #'car-less-than-car))))

(run-test
 (lambda ()
   (find-file "errors.gouji")
   (pause)
   (await "diagnostics" (> (reported "total-mismatch") 0))
   (observed "diagnostics" (shown #'code-and-message))
   (observed "symbols" (symbols))

   (setq last-nonmenu-event t) ; as if a key had been pressed, so that questions come to the minibuffer
   (go-to 87 "42")
   (let ((actions (eglot-code-actions (point)))
         (before (reported "total-mismatch")))
     (observed "fix" (mapcar (lambda (action) (plist-get action :title)) actions))
     (cl-letf (((symbol-function 'completing-read)
                (lambda (_prompt items &rest _) (car (car items)))))
       (call-interactively #'eglot-code-actions))
     (pause)
     (await "fewer totals that are wrong after the quick fix" (< (reported "total-mismatch") before)))

   (new-row-after 71 "| syxzzfaj")
   (pause)
   (complete)
   (pause)
   (await "end of the missing row" (= (reported "missing-row") 0))
   (observed "remaining" (shown #'code-and-message))
   (eglot-shutdown (eglot-current-server))))
