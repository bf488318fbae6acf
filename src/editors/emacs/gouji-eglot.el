(defvar gouji-jar (or (getenv "GOUJI_JAR") (expand-file-name "~/gouji.jar"))) ; gouji.jar 的位置 / where the jar is

(define-derived-mode gouji-mode text-mode "Gouji")
(add-to-list 'auto-mode-alist '("\\.gouji\\(\\.md\\)?\\'" . gouji-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               `(gouji-mode . ("java" "-XX:+UseSerialGC" "-XX:TieredStopAtLevel=1" "-XX:NewRatio=1" "-XX:SurvivorRatio=2" "-Xlog:disable" "-Xlog:all=warning:stderr" "-Xms16m" "-Xmx512m" "-jar" ,gouji-jar "lsp"))))
(add-hook 'gouji-mode-hook #'eglot-ensure)
