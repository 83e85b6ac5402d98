using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>One header with its values.</summary>
    internal sealed class HeaderEntry
    {
        internal HeaderEntry(string name, HeaderForm form)
        {
            Name = name;
            Form = form;
        }

        internal string Name { get; }
        internal HeaderForm Form { get; }
        /// <summary>Texts that nobody has looked at yet, and values.</summary>
        internal List<object> Values { get; private set; } = new List<object>();

        /// <summary>Reads the texts; those that are not of the form of the header stay texts.</summary>
        internal List<object> Parse()
        {
            if (Form.Read == null) return Values;
            var parsed = new List<object>();
            foreach (var value in Values)
            {
                var text = value as string;
                var found = text == null ? null : Form.TryParse(text);
                if (found == null) parsed.Add(value);
                else parsed.AddRange(found);
            }
            return Values = parsed;
        }

        internal string[] Texts()
        {
            var texts = new string[Values.Count];
            for (var i = 0; i < texts.Length; i++) texts[i] = HeaderForms.TextOf(Values[i]);
            return texts;
        }

        /// <summary>All values in one line.</summary>
        internal string Line()
        {
            return string.Join(Form.Separator, Texts());
        }
    }
}
