package org.coresponderalliance.continuum.gap;

/**
 * What is known of how much a gap matters.
 *
 * @param searched   how many searches found nothing
 * @param facing     how many programs face it too
 * @param wanted     how many members want to be told when there is an answer
 * @param askedAgain how many other questions have nearly the same title
 * @param days       for how many days nobody has answered; 0 where somebody has
 */
public record GapFigures(int searched, int facing, int wanted, int askedAgain, int days) {}
