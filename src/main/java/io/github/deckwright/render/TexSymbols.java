package io.github.deckwright.render;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TeX's commands and marks as characters of Unicode. Loaded when a document holds a formula. */
final class TexSymbols {
    private static final String COMMANDS =
            "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν"
                    + " xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ"
                    + " Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω times × cdot · div ÷ pm ± mp ∓ ast * star ⋆ circ ∘ bullet • leq ≤ le ≤"
                    + " geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ to → rightarrow → leftarrow ←"
                    + " Rightarrow ⇒ Leftarrow ⇐ implies ⇒ iff ⇔ leftrightarrow ↔ Leftrightarrow ⇔ mapsto ↦ longrightarrow ⟶ uparrow ↑"
                    + " downarrow ↓ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃"
                    + " supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨"
                    + " vee ∨ oplus ⊕ otimes ⊗ odot ⊙ perp ⊥ parallel ∥ mid | vert | Vert ‖ lVert ‖ rVert ‖ lvert | rvert | angle ∠"
                    + " langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ ldots … dots … cdots ⋯ vdots ⋮ prime ′ ell ℓ hbar ℏ Re ℜ"
                    + " Im ℑ aleph ℵ deg ° degree ° therefore ∴ because ∵ models ⊨ vdash ⊢ top ⊤ bot ⊥ checkmark ✓ dagger † sqcup ⊔"
                    + " colon : lbrace { rbrace } backslash \\ log log ln ln exp exp sin sin cos cos tan tan min min max max arg arg"
                    + " argmin argmin argmax argmax lim lim sup sup inf inf det det dim dim gcd gcd ker ker Pr Pr mod mod bmod mod lg lg"
                    + " tanh tanh sinh sinh cosh cosh cot cot";
    private static final String SUPERSCRIPTS = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾nⁿiⁱTᵀaᵃbᵇcᶜdᵈeᵉkᵏmᵐpᵖtᵗxˣyʸ";
    private static final String SUBSCRIPTS = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ";
    private static final String ACCENTS =
            "hat \u0302 widehat \u0302 check \u030c tilde \u0303 widetilde \u0303 bar \u0304 overline \u0304 vec \u20d7 dot \u0307 ddot \u0308";
    private static final String DOUBLE_STRUCK = "RℝNℕZℤQℚCℂPℙHℍE𝔼";

    private static final Map<String, String> SYMBOLS = pairs(COMMANDS);
    private static final Map<String, String> OVER = pairs(ACCENTS);

    private TexSymbols() {}

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new HashMap<>();
        String[] words = list.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }

    /** A command without arguments, such as {@code alpha}; null for an unknown one. */
    static @Nullable String command(String name) {
        return SYMBOLS.get(name);
    }

    /** The combining character of a command that sets a mark over one letter, such as {@code hat}; null for another command. */
    static @Nullable String accent(String name) {
        return OVER.get(name);
    }

    /** A text raised; null when a character of it has no raised form. */
    static @Nullable String raised(String text) {
        return mapped(text, SUPERSCRIPTS);
    }

    /** A text lowered; null when a character of it has no lowered form. */
    static @Nullable String lowered(String text) {
        return mapped(text, SUBSCRIPTS);
    }

    /** A text in the letters of number sets; null when a letter has none. */
    static @Nullable String doubleStruck(String text) {
        return mapped(text, DOUBLE_STRUCK);
    }

    private static @Nullable String mapped(String text, String pairs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = pairs.indexOf(text.charAt(i));
            if (at < 0 || text.charAt(i) >= 0x80) {
                return null;
            }
            out.appendCodePoint(pairs.codePointAt(at + 1));
        }
        return out.toString();
    }
}
