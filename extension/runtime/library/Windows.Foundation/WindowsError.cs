using System;

namespace Windows.Foundation
{
    /// <summary>The errors of Windows as C# sees them.</summary>
    internal static class WindowsError
    {
        /// <summary>The exception for a situation that schemas/windows/refusals.json lists; the journal notes it.</summary>
        internal static Exception Refuse(string situation)
        {
            return Refuse(situation, null);
        }

        /// <summary><c>detail</c> tells what exactly was wrong, or is null.</summary>
        internal static extern Exception Refuse(string situation, string detail);
    }
}
