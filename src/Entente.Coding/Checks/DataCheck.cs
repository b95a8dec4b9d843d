using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Checks;

/// <summary>Looks for what is wrong in one kind of data.</summary>
/// <param name="Kind">What it looks at, such as <c>actors</c>.</param>
/// <param name="Check">The findings, each with file and line, in the order of the files.</param>
internal sealed record DataCheck(string Kind, Func<IDataFiles, IEnumerable<Diagnostic>> Check);
