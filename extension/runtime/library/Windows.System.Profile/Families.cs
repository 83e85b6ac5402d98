using System;

namespace Windows.System.Profile
{
    /// <summary>The device family, and the APIs that not every family has.</summary>
    internal static class Families
    {
        /// <summary>Desktop, Mobile or IoT.</summary>
        internal static extern string Current { get; }

        /// <summary>Also for apps of Windows Phone 8.1, wherever they run.</summary>
        internal static extern bool IsPhone { get; }

        /// <summary>False for a type of Windows that this device does not have.</summary>
        internal static bool Have(string type)
        {
            return IsPhone || !type.StartsWith("Windows.Phone.", StringComparison.Ordinal) && !type.StartsWith("Windows.UI.ViewManagement.StatusBar", StringComparison.Ordinal);
        }

        /// <summary>Throws what a program gets that uses such a type nevertheless.</summary>
        internal static void Demand(string type)
        {
            if (!Have(type)) throw new TypeLoadException("Could not find Windows Runtime type '" + type + "'.");
        }
    }
}
