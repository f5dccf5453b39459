package org.coresponderalliance.continuum.member;

import java.time.Duration;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.command.ApplicationCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes an access token on the machine itself. The token alone goes to the standard output, so that a script can take it;
 * what is to be known about it goes to the standard error. Exit code 1 if none was made.
 */
@Component
@Command(name = "token", description = "Make an access token for a member, to use the API in their name.")
class TokenCommand implements ApplicationCommand {

    private final Members members;
    private final ViewerSource viewers;
    private final AccessTokens tokens;
    private final Texts texts;

    @Parameters(paramLabel = "EMAIL", description = "The member's email address.")
    private String email = "";

    @Option(names = "--scope", paramLabel = "SCOPES", defaultValue = "read", description = "read, write, moderate, separated by commas (default: read).")
    private String scope = "";

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "Made on the command line", description = "What it is for, as the member sees it.")
    private String name = "";

    @Option(names = "--days", paramLabel = "DAYS", description = "For how many days it can be used (default: until it is revoked).")
    private @Nullable Integer days;

    TokenCommand(Members members, ViewerSource viewers, AccessTokens tokens, Texts texts) {
        this.members = members;
        this.viewers = viewers;
        this.tokens = tokens;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (days != null && (days < 1 || days > AccessTokens.LONGEST_DAYS)) {
            return refuse(texts.get("member.token.days", AccessTokens.LONGEST_DAYS));
        }
        var member = members.findByEmail(EmailAddress.normalized(email));
        if (member.isEmpty()) {
            return refuse(texts.get("member.token.command.unknown", email));
        }
        var viewer = viewers.viewer(member.get().id());
        if (viewer.isEmpty()) {
            return refuse(texts.get("member.token.command.notActive", email));
        }
        try {
            return make(viewer.get(), Scope.parse(scope));
        } catch (InvalidInput invalid) {
            invalid.fields().values().forEach(message -> refuse(texts.get(message)));
            return 1;
        }
    }

    private int make(Viewer viewer, Set<Scope> scopes) {
        var made = tokens.create(viewer, name, scopes, days == null ? null : Duration.ofDays(days));
        System.err.println(texts.get(days == null ? "member.token.command.made" : "member.token.command.madeForDays", email, Scope.codes(scopes), days));
        System.out.println(made.secret());
        return 0;
    }

    private static int refuse(String why) {
        System.err.println(why);
        return 1;
    }
}
