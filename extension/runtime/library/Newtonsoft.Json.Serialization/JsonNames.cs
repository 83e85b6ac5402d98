using System.Text;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>Names in other spellings.</summary>
    internal static class JsonNames
    {
        /// <summary>`UserName` and `URLValue` become `userName` and `urlValue`.</summary>
        internal static string CamelCase(string name)
        {
            if (string.IsNullOrEmpty(name) || !char.IsUpper(name[0])) return name;
            char[] letters = name.ToCharArray();
            for (int i = 0; i < letters.Length; i++)
            {
                if (i == 1 && !char.IsUpper(letters[i])) break;
                bool hasNext = i + 1 < letters.Length;
                if (i > 0 && hasNext && !char.IsUpper(letters[i + 1]))
                {
                    if (char.IsSeparator(letters[i + 1])) letters[i] = char.ToLowerInvariant(letters[i]);
                    break;
                }
                letters[i] = char.ToLowerInvariant(letters[i]);
            }
            return new string(letters);
        }

        /// <summary>`UserName` becomes `user_name`.</summary>
        internal static string Separated(string name, char separator)
        {
            if (string.IsNullOrEmpty(name)) return name;
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < name.Length; i++)
            {
                char letter = name[i];
                if (letter == ' ')
                {
                    if (result.Length > 0 && result[result.Length - 1] != separator) result.Append(separator);
                    continue;
                }
                bool beginsWord = i > 0 && char.IsUpper(letter) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
                if (beginsWord && result.Length > 0 && result[result.Length - 1] != separator && name[i - 1] != separator) result.Append(separator);
                result.Append(char.ToLowerInvariant(letter));
            }
            return result.ToString();
        }
    }
}
