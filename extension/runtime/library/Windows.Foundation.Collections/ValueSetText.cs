using System.Collections.Generic;
using Windows.Storage;

namespace Windows.Foundation.Collections
{
    /// <summary>Value sets as texts, key and value in turn, so that they can leave the process.</summary>
    internal static class ValueSetText
    {
        internal static string[] Encode(ValueSet values)
        {
            var texts = new List<string>();
            foreach (var pair in values)
            {
                texts.Add(pair.Key);
                texts.Add(pair.Value == null ? "" : SettingText.Encode(pair.Value));
            }
            return texts.ToArray();
        }

        internal static ValueSet Decode(string[] texts)
        {
            var values = new ValueSet();
            for (var i = 0; i < texts.Length; i += 2)
                values[texts[i]] = texts[i + 1] == "" ? null : SettingText.Decode(texts[i + 1]);
            return values;
        }
    }
}
