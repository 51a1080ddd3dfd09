# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_fair_notice_global_optspecs
    string join \n data-dir= lang= replay workshop about h/help V/version
end

function __fish_fair_notice_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_fair_notice_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_fair_notice_using_subcommand
    set -l cmd (__fish_fair_notice_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c fair-notice -n "__fish_fair_notice_needs_command" -l data-dir -d 'The folder in which everything is kept' -r -F
complete -c fair-notice -n "__fish_fair_notice_needs_command" -l lang -d 'The language of the words: en, de, es, pt-BR or hi' -r
complete -c fair-notice -n "__fish_fair_notice_needs_command" -l replay -d 'Open that notice as a replay that starts today'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -l workshop -d 'Begin a workshop: a clock that runs fast, questions for a room, and nothing is kept'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -l about -d 'Say what this program is, and where it keeps what'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -s h -l help -d 'Print help'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -s V -l version -d 'Print version'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -a "check" -d 'Tell every problem of notices and of their overlays'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -a "list" -d 'List the notices that are here'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -a "export" -d 'Write the record of a notice; undecided is written as undecided'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -a "verify" -d 'Tell whether records are unchanged since they were signed, and by whom'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -a "tally" -d 'Count the choices and guesses of a folder of records'
complete -c fair-notice -n "__fish_fair_notice_needs_command" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand check" -l data-dir -d 'The folder in which everything is kept' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand check" -l lang -d 'The language of the words: en, de, es, pt-BR or hi' -r
complete -c fair-notice -n "__fish_fair_notice_using_subcommand check" -l json -d 'Answer in JSON, for programs'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand check" -s h -l help -d 'Print help'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand list" -l data-dir -d 'The folder in which everything is kept' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand list" -l lang -d 'The language of the words: en, de, es, pt-BR or hi' -r
complete -c fair-notice -n "__fish_fair_notice_using_subcommand list" -l json -d 'Answer in JSON, for programs'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand list" -s h -l help -d 'Print help'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l format -d 'The kind of file' -r -f -a "pdf\t''
jsonld\t''
md\t''
ics\t''"
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l output -d 'Where to write it' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l data-dir -d 'The folder in which everything is kept' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l lang -d 'The language of the words: en, de, es, pt-BR or hi' -r
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l replay -d 'The replay\'s record rather than the real one'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l force -d 'Replace a file that is there'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -l json -d 'Answer in JSON, for programs'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand export" -s h -l help -d 'Print help'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -l key -d 'The key that should have signed them' -r
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -l evidence -d 'A folder in which to look for the files that back the choices' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -l data-dir -d 'The folder in which everything is kept' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -l lang -d 'The language of the words: en, de, es, pt-BR or hi' -r
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -l ledger -d 'Compare with the ledger in the data folder: is all that the record pins still there?'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -l json -d 'Answer in JSON, for programs'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand verify" -s h -l help -d 'Print help'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand tally" -l csv -d 'Write the counts as a table, too' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand tally" -l data-dir -d 'The folder in which everything is kept' -r -F
complete -c fair-notice -n "__fish_fair_notice_using_subcommand tally" -l lang -d 'The language of the words: en, de, es, pt-BR or hi' -r
complete -c fair-notice -n "__fish_fair_notice_using_subcommand tally" -l force -d 'Replace a table that is there'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand tally" -l json -d 'Answer in JSON, for programs'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand tally" -s h -l help -d 'Print help'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand help; and not __fish_seen_subcommand_from check list export verify tally help" -f -a "check" -d 'Tell every problem of notices and of their overlays'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand help; and not __fish_seen_subcommand_from check list export verify tally help" -f -a "list" -d 'List the notices that are here'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand help; and not __fish_seen_subcommand_from check list export verify tally help" -f -a "export" -d 'Write the record of a notice; undecided is written as undecided'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand help; and not __fish_seen_subcommand_from check list export verify tally help" -f -a "verify" -d 'Tell whether records are unchanged since they were signed, and by whom'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand help; and not __fish_seen_subcommand_from check list export verify tally help" -f -a "tally" -d 'Count the choices and guesses of a folder of records'
complete -c fair-notice -n "__fish_fair_notice_using_subcommand help; and not __fish_seen_subcommand_from check list export verify tally help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
