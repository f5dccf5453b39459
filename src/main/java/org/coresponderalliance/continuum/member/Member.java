package org.coresponderalliance.continuum.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.search.mapping.SearchDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person who belongs to the community, with their account. */
@Entity
@SearchDocument(value = Content.MEMBER, ignore = {"email", "passwordHash", "silencedUntil", "suspendedUntil", "lastSeenAt", "colorScheme",
        "keyboardShortcuts", "sessionGeneration", "version"})
class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String email = "";
    String handle = "";
    String displayName = "";
    @Nullable String passwordHash;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Role role = Role.MEMBER;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state = State.ACTIVE;

    @Nullable Instant silencedUntil;
    @Nullable Instant suspendedUntil;

    String discipline = "";
    String credentials = "";
    String jobTitle = "";
    String agency = "";

    @Column(columnDefinition = "text")
    String about = "";

    /** Whether moderators took it out of the others' sight. */
    boolean aboutHidden;

    String pronouns = "";
    String region = "";
    @Nullable Long programId;

    @ElementCollection
    @CollectionTable(name = "member_topic", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "topic")
    Set<String> topics = new TreeSet<>();

    boolean sample;
    Instant createdAt = Instant.EPOCH;
    @Nullable Instant lastSeenAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    ColorScheme colorScheme = ColorScheme.SYSTEM;

    boolean keyboardShortcuts = true;
    int sessionGeneration;

    @Version
    int version;

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** What the rules need to know: a profile is meant for members, and its owner is whom it is about. */
    Facts facts() {
        return Facts.of(Content.MEMBER, state, Audience.MEMBERS, null, id);
    }

    /** Whether the state allows to be signed in; a suspension that has run out does. */
    boolean mayBeSignedInAt(Instant now) {
        return state == State.ACTIVE || state == State.SUSPENDED && suspendedUntil != null && !suspendedUntil.isAfter(now);
    }

    /** Sets the password and ends what was signed in with the old one. */
    void password(String hash) {
        passwordHash = hash;
        signOutEverywhere();
    }

    /** Ends every session and remembered browser. */
    void signOutEverywhere() {
        sessionGeneration++;
    }
}
