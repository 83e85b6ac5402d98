using System;
using System.Collections;
using System.Collections.Generic;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A token with others inside.</summary>
    public abstract class JContainer : JToken, IList<JToken>
    {
        internal readonly List<JToken> items = new List<JToken>();

        internal JContainer()
        {
        }
        public int Count
        {
            get { return items.Count; }
        }
        public override bool HasValues
        {
            get { return items.Count > 0; }
        }
        public override JToken First
        {
            get { return items.Count == 0 ? null : items[0]; }
        }
        public override JToken Last
        {
            get { return items.Count == 0 ? null : items[items.Count - 1]; }
        }
        public override JEnumerable<JToken> Children()
        {
            return new JEnumerable<JToken>(items);
        }
        public override IEnumerable<T> Values<T>()
        {
            foreach (JToken token in items) yield return Extensions.Convert<JToken, T>(token);
        }
        public IEnumerable<JToken> Descendants()
        {
            return Inside(false);
        }
        public IEnumerable<JToken> DescendantsAndSelf()
        {
            return Inside(true);
        }
        private IEnumerable<JToken> Inside(bool self)
        {
            if (self) yield return this;
            foreach (JToken token in items)
            {
                yield return token;
                JContainer container = token as JContainer;
                if (container == null) continue;
                foreach (JToken inner in container.Descendants()) yield return inner;
            }
        }

        // ---- adding and removing ----------------------------------------------------------------------------------

        /// <summary>A token, a value, or several of them.</summary>
        public virtual void Add(object content)
        {
            InsertContent(items.Count, content);
        }
        public void AddFirst(object content)
        {
            InsertContent(0, content);
        }
        internal void InsertContent(int index, object content)
        {
            IEnumerable several = content as IEnumerable;
            if (several == null || content is string || content is byte[] || content is JToken)
            {
                InsertItem(index, TokenOf(content));
                return;
            }
            foreach (object part in several)
            {
                int before = items.Count;
                InsertContent(index, part);
                index += items.Count - before;
            }
        }
        private static JToken TokenOf(object content)
        {
            return content as JToken ?? new JValue(content);
        }
        /// <summary>Refuses what must not stand here.</summary>
        internal virtual void Check(JToken item, JToken replaced)
        {
            if (item.Type == JTokenType.Property) throw new ArgumentException("Can not add " + item.GetType() + " to " + GetType() + ".");
        }
        internal virtual void InsertItem(int index, JToken item)
        {
            if (index < 0 || index > items.Count) throw new ArgumentOutOfRangeException("index", "Index must be within the bounds of the List.");
            item = item ?? JValue.CreateNull();
            Check(item, null);
            if (item.Parent != null || IsInside(item)) item = item.DeepClone();
            JToken before = index == 0 ? null : items[index - 1];
            JToken after = index == items.Count ? null : items[index];
            item.Parent = this;
            Link(before, item);
            Link(item, after);
            items.Insert(index, item);
        }
        private bool IsInside(JToken item)
        {
            for (JToken token = this; token != null; token = token.Parent)
            {
                if (token == item) return true;
            }
            return false;
        }
        private static void Link(JToken before, JToken after)
        {
            if (before != null) before.Next = after;
            if (after != null) after.Previous = before;
        }
        internal virtual void RemoveItemAt(int index)
        {
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Index is less than 0.");
            if (index >= items.Count) throw new ArgumentOutOfRangeException("index", "Index is equal to or greater than Count.");
            JToken item = items[index];
            Link(index == 0 ? null : items[index - 1], index + 1 == items.Count ? null : items[index + 1]);
            item.Parent = null;
            item.Next = null;
            item.Previous = null;
            items.RemoveAt(index);
        }
        internal virtual bool RemoveItem(JToken item)
        {
            int index = IndexOf(item);
            if (index < 0) return false;
            RemoveItemAt(index);
            return true;
        }
        internal virtual void ReplaceItem(JToken item, JToken by)
        {
            int index = IndexOf(item);
            if (index >= 0) SetItem(index, by);
        }
        internal virtual void SetItem(int index, JToken item)
        {
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Index is less than 0.");
            if (index >= items.Count) throw new ArgumentOutOfRangeException("index", "Index is equal to or greater than Count.");
            if (items[index] == item) return;
            item = item ?? JValue.CreateNull();
            Check(item, items[index]);
            RemoveItemAt(index);
            InsertItem(index, item);
        }
        public virtual void RemoveAll()
        {
            while (items.Count > 0) RemoveItemAt(items.Count - 1);
        }
        public void ReplaceAll(object content)
        {
            RemoveAll();
            Add(content);
        }

        // ---- as list ----------------------------------------------------------------------------------------------

        internal int IndexOf(JToken item)
        {
            for (int i = 0; i < items.Count; i++)
            {
                if (items[i] == item) return i;
            }
            return -1;
        }
        int IList<JToken>.IndexOf(JToken item)
        {
            return IndexOf(item);
        }
        void IList<JToken>.Insert(int index, JToken item)
        {
            InsertItem(index, item);
        }
        void IList<JToken>.RemoveAt(int index)
        {
            RemoveItemAt(index);
        }
        JToken IList<JToken>.this[int index]
        {
            get { return items[index]; }
            set { SetItem(index, value); }
        }
        void ICollection<JToken>.Add(JToken item)
        {
            Add(item);
        }
        void ICollection<JToken>.Clear()
        {
            RemoveAll();
        }
        bool ICollection<JToken>.Contains(JToken item)
        {
            return IndexOf(item) >= 0;
        }
        void ICollection<JToken>.CopyTo(JToken[] array, int arrayIndex)
        {
            items.CopyTo(array, arrayIndex);
        }
        bool ICollection<JToken>.IsReadOnly
        {
            get { return false; }
        }
        bool ICollection<JToken>.Remove(JToken item)
        {
            return RemoveItem(item);
        }

        // ---- comparing and merging --------------------------------------------------------------------------------

        internal override bool IsEqual(JToken other)
        {
            JContainer that = other as JContainer;
            if (that == null || that.GetType() != GetType() || that.Count != Count) return false;
            for (int i = 0; i < items.Count; i++)
            {
                if (!DeepEquals(items[i], that.items[i])) return false;
            }
            return true;
        }
        internal override int DeepHash()
        {
            int hash = 0;
            foreach (JToken item in items) hash ^= item.DeepHash();
            return hash;
        }
        internal void CopyItems(JContainer from)
        {
            foreach (JToken item in from.items) Add(item.DeepClone());
        }
        public void Merge(object content)
        {
            MergeItem(content, new JsonMergeSettings());
        }
        public void Merge(object content, JsonMergeSettings settings)
        {
            MergeItem(content, settings ?? new JsonMergeSettings());
        }
        internal abstract void MergeItem(object content, JsonMergeSettings settings);
    }
}
