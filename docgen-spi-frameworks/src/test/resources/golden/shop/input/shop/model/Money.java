package shop.model;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param amount how much
 * @param currency of which currency
 */
public record Money(BigDecimal amount, Currency currency) {}
