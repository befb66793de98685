package org.moveagain.content.editor;

import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import org.moveagain.content.revision.domain.Revision;

/**
 * What changed between two revisions, as a unified diff.
 */
final class Difference {

	private static final int CONTEXT = 3;

	private Difference() {
	}

	static String between(Revision before, Revision after) {
		List<String> old = before.text().lines().toList();
		Patch<String> patch = DiffUtils.diff(old, after.text().lines().toList());
		return String.join("\n", UnifiedDiffUtils.generateUnifiedDiff(name(before), name(after), old, patch, CONTEXT));
	}

	private static String name(Revision revision) {
		return revision.slug() + " revision " + revision.number();
	}

}
