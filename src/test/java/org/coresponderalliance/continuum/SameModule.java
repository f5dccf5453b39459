package org.coresponderalliance.continuum;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A field's type is declared in the package of its owner. */
class SameModule extends ArchCondition<JavaField> {

    SameModule() {
        super("point to an entity of the same module");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        var same = field.getRawType().getPackageName().equals(field.getOwner().getPackageName());
        events.add(new SimpleConditionEvent(field, same, field.getFullName() + " points to " + field.getRawType().getName()));
    }
}
