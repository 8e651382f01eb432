package dev.docgen.examples.service.jobs;

/**
 * How many jobs there may be.
 *
 * @param workers at work at once
 * @param queue waiting
 * @param unfinishedOfOneClient waiting or at work for one client
 */
public record JobLimits(int workers, int queue, int unfinishedOfOneClient) {}
