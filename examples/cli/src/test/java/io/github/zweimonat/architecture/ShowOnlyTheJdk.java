package io.github.zweimonat.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Whatever a class shows to its users is of the JDK or ours: supertypes, members, their types. */
final class ShowOnlyTheJdk extends ArchCondition<JavaClass> {
  ShowOnlyTheJdk() {
    super("show only types of the JDK and of this library");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Stream<JavaType> supertypes =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> ofMembers =
        type.getMembers().stream().filter(ShowOnlyTheJdk::isVisible).flatMap(ShowOnlyTheJdk::types);
    Stream.concat(supertypes, ofMembers)
        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(shown -> !isOurs(shown))
        .distinct()
        .forEach(
            shown ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, type.getName() + " shows " + shown.getName())));
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private static boolean isOurs(JavaClass shown) {
    return shown.isPrimitive()
        || shown.getPackageName().startsWith("java.")
        || shown.getPackageName().startsWith("io.github.zweimonat.");
  }
}
