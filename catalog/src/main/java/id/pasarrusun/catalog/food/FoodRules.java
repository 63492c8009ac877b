package id.pasarrusun.catalog.food;

import id.pasarrusun.catalog.food.FoodDecision.NotSold;
import id.pasarrusun.catalog.food.FoodDecision.Reach;
import id.pasarrusun.catalog.food.FoodDecision.Reason;
import id.pasarrusun.catalog.food.FoodDecision.Sold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Chooses from four answers how a food is sold and which papers it needs.
///
/// | as it is sold | papers | how it goes |
/// |---|---|---|
/// | keeps at room temperature for 7 days or more | SPP-IRT, from the city through OSS | anywhere |
/// | keeps for less than 7 days | no marketing permit; SLHS of the health office | nearby, made to order |
/// | kept cold, for 7 days or more | BPOM MD | nearby |
/// | raw material for another producer | none as retail | not sold here |
///
/// SPP-IRT is refused for frozen food, for chilled food of animal origin and for food that keeps for less than 7 days
/// (PerBPOM 22/2018;
/// https://analisaglobal.com/ditanya-hasil-uji-lab-2022-terkait-olahan-gula-rafinasi-dinkes-pangandaran-lpom-jelaskan-uji-lab-2020/2);
/// frozen meatballs need MD
/// (https://www.radarsampit.com/berita/frozen-food-produksi-umkm-wajib-kantongi-izin-bpom.html);
/// fresh ones only the health office's paper (https://economy.okezone.com/read/2022/10/26/320/2695177/). Of chilled
/// food
/// without meat no source speaks; here it goes by the stricter rule.
///
/// Halal: the duty of small firms began on 18 October 2026 (PP 42/2024, article 160); what is not halal may be sold if
/// its label says so. Meat is ground by herself or by somebody with a certificate (Kepkaban BPJPH 146/2025).
public final class FoodRules {

    private final LocalDate halalDutyFrom;

    /// @param halalDutyFrom the first day on which halal food needs its record
    public FoodRules(LocalDate halalDutyFrom) {
        this.halalDutyFrom = halalDutyFrom;
    }

    /// @param halal whether it is sold as halal
    public FoodDecision decide(FoodAnswers answers, boolean halal, LocalDate day) {
        if (answers.serving() == Serving.RAW_MATERIAL) {
            return new NotSold(Reason.RAW_MATERIAL);
        }
        boolean duty = halal && !day.isBefore(halalDutyFrom);
        if (duty && answers.ground() == Ground.ELSEWHERE) {
            return new NotSold(Reason.GROUND_ELSEWHERE);
        }
        FoodKind kind = FoodKind.of(answers.keeping(), answers.keepsDays());
        return new Sold(
                kind,
                papers(kind, answers.ground(), duty),
                kind.isNearby() ? Reach.NEARBY : Reach.NATIONWIDE,
                kind == FoodKind.FRESH);
    }

    private static List<Paper> papers(FoodKind kind, Ground ground, boolean halalDuty) {
        List<Paper> papers = new ArrayList<>();
        papers.add(
                switch (kind) {
                    case DRY -> Paper.SPP_IRT;
                    case FRESH -> Paper.SLHS;
                    case FROZEN -> Paper.BPOM_MD;
                });
        if (halalDuty) {
            papers.add(Paper.HALAL);
            if (ground == Ground.CERTIFIED) {
                papers.add(Paper.GRINDER);
            }
        }
        return papers;
    }
}
