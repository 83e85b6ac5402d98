using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>Headers in the order in which they were set, each with its values; names have no case.</summary>
    internal sealed class HeaderStore
    {
        private readonly List<HeaderEntry> entries = new List<HeaderEntry>();
        private readonly Func<string, HeaderForm> formOf;

        /// <summary><c>formOf</c>: the form of a header by its name.</summary>
        internal HeaderStore(Func<string, HeaderForm> formOf)
        {
            this.formOf = formOf;
        }

        internal HeaderEntry[] Entries
        {
            get { return entries.ToArray(); }
        }

        internal int Count
        {
            get { return entries.Count; }
        }

        internal HeaderForm FormOf(string name)
        {
            return formOf(name);
        }

        /// <summary>Null when there is none of this name.</summary>
        internal HeaderEntry Find(string name)
        {
            foreach (var entry in entries)
            {
                if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)) return entry;
            }
            return null;
        }

        /// <summary>The one of this name, made where there is none.</summary>
        internal HeaderEntry Entry(string name)
        {
            var entry = Find(name);
            if (entry == null) entries.Add(entry = new HeaderEntry(name, formOf(name)));
            return entry;
        }

        internal bool Remove(string name)
        {
            return entries.Remove(Find(name));
        }

        internal void Clear()
        {
            entries.Clear();
        }

        /// <summary>Adds name and value of each header, one after the other.</summary>
        internal void WriteTo(List<string> namesAndValues)
        {
            foreach (var entry in entries)
            {
                namesAndValues.Add(entry.Name);
                namesAndValues.Add(entry.Line());
            }
        }

        /// <summary>Takes over what the other headers have and these have not.</summary>
        internal void AddMissing(HeaderStore others)
        {
            foreach (var other in others.entries)
            {
                if (Find(other.Name) == null) Entry(other.Name).Values.AddRange(other.Values);
            }
        }

        /// <summary>The values of a header, read; null when there are none.</summary>
        internal List<object> Values(string name)
        {
            var entry = Find(name);
            return entry == null ? null : entry.Parse();
        }

        internal void AddValue(string name, object value)
        {
            Entry(name).Parse().Add(value);
        }

        internal bool RemoveValue(string name, object value)
        {
            var entry = Find(name);
            if (entry == null || !entry.Parse().Remove(value)) return false;
            if (entry.Values.Count == 0) entries.Remove(entry);
            return true;
        }

        /// <summary>The value of a header that has one only, or its text when it cannot be read; null when there is none.</summary>
        internal object Value(string name)
        {
            var values = Values(name);
            return values == null || values.Count == 0 ? null : values[0];
        }

        /// <summary>Sets the one value of a header; null removes it.</summary>
        internal void SetValue(string name, object value)
        {
            entries.Remove(Find(name));
            if (value != null) Entry(name).Values.Add(value);
        }
    }
}
