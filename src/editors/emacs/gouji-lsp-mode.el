(defvar gouji-jar (or (getenv "GOUJI_JAR") (expand-file-name "~/gouji.jar"))) ; gouji.jar 的位置 / where the jar is

(define-derived-mode gouji-mode text-mode "Gouji")
(add-to-list 'auto-mode-alist '("\\.gouji\\(\\.md\\)?\\'" . gouji-mode))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(gouji-mode . "gouji"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection
                     `("java" "-XX:+UseSerialGC" "-XX:TieredStopAtLevel=1" "-XX:NewRatio=1" "-XX:SurvivorRatio=2" "-Xlog:disable" "-Xlog:all=warning:stderr" "-Xms16m" "-Xmx512m" "-jar" ,gouji-jar "lsp"))
    :activation-fn (lsp-activate-on "gouji")
    :server-id 'gouji)))
(setq lsp-imenu-sort-methods '(position))
(add-hook 'gouji-mode-hook #'lsp)
