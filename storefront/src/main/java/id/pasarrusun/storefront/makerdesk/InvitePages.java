package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Newcomer;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.joining.Invitation;
import id.pasarrusun.storefront.joining.Inviting;
import id.pasarrusun.storefront.joining.JoinView.Choice;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.joining.JoiningSettings;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where an officer invites somebody who finished a training: her number, her name, her tower, what she learnt.
@Controller
final class InvitePages {

    private static final String PAGE = "/meja/pembuat/undang";

    private final Joining joining;
    private final Makers makers;
    private final JoiningSettings settings;

    InvitePages(Joining joining, Makers makers, JoiningSettings settings) {
        this.joining = joining;
        this.makers = makers;
        this.settings = settings;
    }

    @GetMapping(PAGE)
    Mono<Rendering> ask() {
        return page(Form.empty(), List.of());
    }

    @PostMapping(PAGE)
    Mono<Rendering> take(@AuthenticationPrincipal StaffVisitor staff, ServerWebExchange exchange) {
        By officer = Officers.by(staff);
        return exchange.getFormData()
                .zipWith(makers.towers().map(Choice::of).collectList(), InvitePages::read)
                .flatMap(read -> read.invitation
                        .map(invitation ->
                                joining.invite(officer, invitation).flatMap(inviting -> after(inviting, read)))
                        .orElseGet(() -> page(read.form, read.crafts)));
    }

    private Mono<Rendering> after(Inviting inviting, Read read) {
        return switch (inviting) {
            case Inviting.Invited(var maker) ->
                makers.get(maker)
                        .map(profile -> Rendering.redirectTo(Told.after(
                                        DossierPages.BASE + profile.card().slug(), Told.INVITED))
                                .build());
            case Inviting.Known() -> page(read.form.reject("phone", "makerdesk.fault.known"), read.crafts);
            case Inviting.HasApplied() -> page(read.form.reject("phone", "makerdesk.fault.applied"), read.crafts);
        };
    }

    /// What was sent, with its faults, or an invitation.
    private record Read(Form form, List<String> crafts, Optional<Invitation> invitation) {}

    private static Read read(MultiValueMap<String, String> fields, List<Choice> towers) {
        List<String> crafts = fields.getOrDefault("crafts", List.of());
        List<Craft> learnt = crafts.stream()
                .map(Craft::findBySlug)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Form sent = Form.sent(fields);
        Form form = sent;
        Optional<PhoneNumber> phone = PhoneNumber.parse(sent.value("phone"));
        if (phone.isEmpty()) {
            form = form.reject("phone", "account.phone.wrong");
        }
        if (sent.value("name").isEmpty() || sent.value("name").length() > Newcomer.NAME_MAX) {
            form = form.reject("name", "joining.fault.name");
        }
        if (towers.stream().noneMatch(tower -> tower.value().equals(sent.value("tower")))) {
            form = form.reject("tower", "joining.fault.tower");
        }
        IssueForm issue = IssueForm.read(form);
        Form read = learnt.isEmpty() ? form : issue.form();
        return new Read(
                read,
                crafts,
                phone.filter(_ -> read.holds())
                        .map(number -> new Invitation(
                                number,
                                read.value("name"),
                                read.value("tower"),
                                learnt.stream().map(issue::of).toList())));
    }

    private Mono<Rendering> page(Form form, List<String> crafts) {
        return makers.towers()
                .map(Choice::of)
                .collectList()
                .map(towers -> new InviteView(
                        form, towers, crafts, settings.invitation().toDays()))
                .map(view -> Rendering.view("makerdesk/invite")
                        .modelAttribute("view", view)
                        .status(form.holds() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }
}
