namespace System.Text.Json
{
    /// <summary>Makes JSON names from the names of members.</summary>
    public abstract class JsonNamingPolicy
    {
        protected JsonNamingPolicy()
        {
        }
        public static JsonNamingPolicy CamelCase { get; } = new CamelCasePolicy();
        public abstract string ConvertName(string name);

        private sealed class CamelCasePolicy : JsonNamingPolicy
        {
            public override string ConvertName(string name)
            {
                if (string.IsNullOrEmpty(name) || !char.IsUpper(name[0])) return name;
                char[] letters = name.ToCharArray();
                for (int i = 0; i < letters.Length; i++)
                {
                    if (i == 1 && !char.IsUpper(letters[i])) break;
                    bool hasNext = i + 1 < letters.Length;
                    if (i > 0 && hasNext && !char.IsUpper(letters[i + 1]))
                    {
                        if (letters[i + 1] == ' ') letters[i] = char.ToLowerInvariant(letters[i]);
                        break;
                    }
                    letters[i] = char.ToLowerInvariant(letters[i]);
                }
                return new string(letters);
            }
        }
    }
}
