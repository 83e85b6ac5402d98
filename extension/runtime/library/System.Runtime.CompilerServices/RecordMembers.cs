using System.Collections.Generic;

namespace System.Runtime.CompilerServices
{
    /// <summary>What the members that records get by themselves need.</summary>
    internal static class RecordMembers
    {
        internal static bool AreEqual<T>(T a, T b)
        {
            return EqualityComparer<T>.Default.Equals(a, b);
        }

        internal static int Hash<T>(T value)
        {
            return value == null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);
        }
    }
}
