package org.attestory.picture.api;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.kernel.MarkupVisitor;
import org.attestory.kernel.Place;
import org.attestory.picture.api.PictureProblem.Code;

/** Builds a vector picture while it is read, and notes everything that does not belong there. */
final class SvgReader implements MarkupVisitor {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> DROPPED_ELEMENTS = Set.of("title", "desc");
    private static final Set<String> DROPPED_ATTRIBUTES = Set.of("id", "version", "xmlns");
    private static final Set<String> ROOT_ATTRIBUTES = Set.of("viewBox", "width", "height");
    private static final int DEEPEST = 16;
    private static final int MOST_SHAPES = 2000;
    private static final int MOST_SEGMENTS = 40_000;
    private static final int MOST_PROBLEMS = 50;
    private static final double FARTHEST = 10.0 * VectorPicture.LONGER_SIDE;

    private final List<PictureProblem> problems = new ArrayList<>();
    private final List<VectorShape> shapes = new ArrayList<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final Deque<SvgPaint> paints = new ArrayDeque<>();
    private double width;
    private double height;
    private int segments;

    List<PictureProblem> problems() {
        if (problems.isEmpty() && shapes.isEmpty()) {
            problem(Code.BLANK, Place.START, "");
        }
        return problems;
    }

    VectorPicture picture() {
        return new VectorPicture(width, height, shapes);
    }

    void problem(Code code, Place place, String argument) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new PictureProblem(code, place, argument));
        }
    }

    @Override
    public void open(String element, List<Attribute> attributes, Place place) {
        elements.push(element);
        SvgPaint outer = paints.peek();
        if (outer == null) {
            paints.push(SvgPaint.within(box(element, attributes, place)));
            return;
        }
        paints.push(outer);
        if (elements.size() > DEEPEST) {
            problem(Code.TOO_DEEP, place, Integer.toString(DEEPEST));
        } else if (element.indexOf(':') >= 0) {
            problem(Code.FOREIGN_NAMESPACE, place, element);
        } else if (DROPPED_ELEMENTS.contains(element)) {
            values(element, attributes, Set.of());
        } else if (element.equals("g")) {
            paints.pop();
            paints.push(painted(outer, values(element, attributes, SvgPaint.ATTRIBUTES), attributes));
        } else if (SvgShapes.GEOMETRY.containsKey(element)) {
            shape(element, SvgShapes.GEOMETRY.getOrDefault(element, Set.of()), attributes, outer, place);
        } else {
            problem(Code.ELEMENT, place, element);
        }
    }

    @Override
    public void close() {
        elements.pop();
        paints.pop();
    }

    @Override
    public void text(String text, String written, Place place) {
        String around = elements.peek();
        if (!text.isBlank() && (around == null || !DROPPED_ELEMENTS.contains(around))) {
            String margin = written.substring(
                    0, written.length() - written.stripLeading().length());
            problem(Code.TEXT, place.after(margin), "");
        }
    }

    private AffineTransform box(String element, List<Attribute> attributes, Place place) {
        if (!element.equals("svg")) {
            problem(Code.ELEMENT, place, element);
            return new AffineTransform();
        }
        Map<String, String> values = values(element, attributes, ROOT_ATTRIBUTES);
        if (attributes.stream().noneMatch(attribute -> attribute.name().equals("xmlns"))) {
            problem(Code.FOREIGN_NAMESPACE, place, "xmlns");
        }
        try {
            double[] box = {0, 0, number(values, "width"), number(values, "height")};
            String viewBox = values.get("viewBox");
            if (viewBox != null) {
                SvgNumbers numbers = new SvgNumbers(viewBox);
                for (int i = 0; i < box.length; i++) {
                    box[i] = numbers.number();
                }
                if (numbers.hasMore()) {
                    throw numbers.fault();
                }
            }
            double longer = Math.max(box[2], box[3]);
            double shorter = Math.min(box[2], box[3]);
            if (!(shorter > 0) || longer / shorter > 20) {
                problem(Code.VALUE, place, "viewBox");
                return new AffineTransform();
            }
            double scale = VectorPicture.LONGER_SIDE / longer;
            width = box[2] * scale;
            height = box[3] * scale;
            AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
            transform.translate(-box[0], -box[1]);
            return transform;
        } catch (SvgValueException e) {
            problem(Code.VALUE, place, e.value());
            return new AffineTransform();
        }
    }

    private static double number(Map<String, String> values, String name) {
        String value = values.get(name);
        // With a view box, any unit will do: the picture is scaled anyway.
        return value == null || values.containsKey("viewBox") ? 0 : SvgNumbers.length(value);
    }

    private void shape(String element, Set<String> geometry, List<Attribute> attributes, SvgPaint outer, Place place) {
        if (shapes.size() >= MOST_SHAPES) {
            problem(Code.TOO_MANY_SHAPES, place, Integer.toString(MOST_SHAPES));
            return;
        }
        Set<String> known = new HashSet<>(geometry);
        known.addAll(SvgPaint.ATTRIBUTES);
        Map<String, String> values = values(element, attributes, known);
        SvgPaint paint = painted(outer, values, attributes);
        values.keySet().retainAll(geometry);
        try {
            VectorShape shape = paint.paint(SvgShapes.outline(element, values));
            if (shape != null) {
                add(shape, place);
            }
        } catch (SvgValueException e) {
            Place wrong = attributes.stream()
                    .filter(attribute -> geometry.contains(attribute.name()))
                    .filter(attribute -> attribute.value().contains(e.value()))
                    .map(Attribute::place)
                    .findFirst()
                    .orElse(place);
            problem(Code.VALUE, wrong, e.value());
        }
    }

    private void add(VectorShape shape, Place place) {
        for (PathIterator path = shape.path().getPathIterator(null); !path.isDone(); path.next()) {
            segments++;
        }
        Rectangle2D bounds = shape.path().getBounds2D();
        double far = Math.max(
                Math.max(Math.abs(bounds.getMinX()), Math.abs(bounds.getMaxX())),
                Math.max(Math.abs(bounds.getMinY()), Math.abs(bounds.getMaxY())));
        VectorShape.Stroke stroke = shape.stroke();
        if (segments > MOST_SEGMENTS) {
            problem(Code.TOO_MANY_SHAPES, place, Integer.toString(MOST_SEGMENTS));
        } else if (!(far <= FARTHEST) || (stroke != null && !(stroke.width() <= FARTHEST))) {
            problem(Code.VALUE, place, "");
        } else {
            shapes.add(SvgWriter.rounded(shape));
        }
    }

    private SvgPaint painted(SvgPaint outer, Map<String, String> values, List<Attribute> attributes) {
        SvgPaint paint = outer;
        for (Attribute attribute : attributes) {
            if (values.containsKey(attribute.name()) && SvgPaint.ATTRIBUTES.contains(attribute.name())) {
                try {
                    paint = paint.with(attribute.name(), attribute.value());
                } catch (SvgValueException e) {
                    problem(Code.VALUE, attribute.place(), e.value());
                }
            }
        }
        return paint;
    }

    private Map<String, String> values(String element, List<Attribute> attributes, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (Attribute attribute : attributes) {
            String name = attribute.name();
            if (name.equals("xmlns") && !attribute.value().equals(NAMESPACE)) {
                problem(Code.FOREIGN_NAMESPACE, attribute.place(), element);
            } else if (name.indexOf(':') >= 0) {
                // A prefix that is declared and never used does no harm.
                if (!name.startsWith("xmlns:")) {
                    problem(Code.FOREIGN_NAMESPACE, attribute.place(), name);
                }
            } else if (!DROPPED_ATTRIBUTES.contains(name)) {
                if (known.contains(name)) {
                    values.put(name, attribute.value());
                } else {
                    problem(Code.ATTRIBUTE, attribute.place(), name);
                }
            }
        }
        return values;
    }
}
