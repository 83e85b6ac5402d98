namespace System.Xml
{
    /// <summary>Which letters XML allows where.</summary>
    internal static class XmlLetters
    {
        internal static bool IsSpace(char letter)
        {
            return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
        }
        internal static bool IsNameStart(char letter)
        {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' || (letter >= 0xc0 && letter != 0xd7 && letter != 0xf7 && letter != 0x37e && letter < 0xfffe && char.IsLetter(letter));
        }
        internal static bool IsName(char letter)
        {
            return IsNameStart(letter) || (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' || letter == 0xb7 || (letter > 0x7f && (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark));
        }
        /// <summary>A whole name, colons included.</summary>
        internal static bool IsWholeName(string name)
        {
            for (int i = 0; i < name.Length; i++)
            {
                if (name[i] != ':' && !(i == 0 ? IsNameStart(name[i]) : IsName(name[i]))) return false;
            }
            return name.Length > 0;
        }
        internal static bool IsAllowed(char letter)
        {
            return letter >= ' ' ? letter < 0xfffe : letter == '\t' || letter == '\n' || letter == '\r';
        }
        internal static bool IsOnlySpace(string text)
        {
            foreach (char letter in text)
            {
                if (!IsSpace(letter)) return false;
            }
            return true;
        }
        /// <summary>How error messages show a letter.</summary>
        internal static string Shown(char letter)
        {
            return "'" + (letter == '\0' ? "." : letter.ToString()) + "', hexadecimal value 0x" + ((int)letter).ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
        }
        internal static string Fault(char letter)
        {
            return Shown(letter) + ", is an invalid character.";
        }
    }
}
