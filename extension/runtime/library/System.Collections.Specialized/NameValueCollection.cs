using System.Collections.Generic;

namespace System.Collections.Specialized
{
    /// <summary>Strings by name, several of one name.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.namevaluecollection"/>
    public class NameValueCollection : NameObjectCollectionBase
    {
        public NameValueCollection()
        {
        }
        public NameValueCollection(int capacity) : base(capacity)
        {
        }
        public NameValueCollection(int capacity, IEqualityComparer equalityComparer) : base(capacity, equalityComparer)
        {
        }
        public NameValueCollection(int capacity, NameValueCollection col) : base(capacity)
        {
            Add(col);
        }
        public NameValueCollection(IEqualityComparer equalityComparer) : base(equalityComparer)
        {
        }
        public NameValueCollection(NameValueCollection col)
        {
            Add(col);
        }
        public virtual string[] AllKeys
        {
            get { return BaseGetAllKeys(); }
        }
        public string this[int index]
        {
            get { return Get(index); }
        }
        public string this[string name]
        {
            get { return Get(name); }
            set { Set(name, value); }
        }
        private static string Joined(object list)
        {
            return list == null || ((List<string>)list).Count == 0 ? null : string.Join(",", ((List<string>)list).ToArray());
        }
        public void Add(NameValueCollection c)
        {
            if (c == null) throw new ArgumentNullException("c");
            for (int i = 0; i < c.Count; i++)
            {
                string[] values = c.GetValues(i);
                if (values == null) Add(c.GetKey(i), null);
                else foreach (string value in values) Add(c.GetKey(i), value);
            }
        }
        public virtual void Add(string name, string value)
        {
            List<string> list = (List<string>)BaseGet(name);
            if (list == null)
            {
                list = new List<string>();
                BaseAdd(name, list);
            }
            if (value != null) list.Add(value);
        }
        public virtual void Clear()
        {
            BaseClear();
        }
        public void CopyTo(Array dest, int index)
        {
            if (dest == null) throw new ArgumentNullException("dest");
            if (dest.Rank != 1) throw new ArgumentException("Only single dimension arrays are supported here.");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (dest.Length - index < Count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
            for (int i = 0; i < Count; i++) dest.SetValue(Get(i), index + i);
        }
        public virtual string Get(int index)
        {
            return Joined(BaseGet(index));
        }
        public virtual string Get(string name)
        {
            return Joined(BaseGet(name));
        }
        public virtual string GetKey(int index)
        {
            return BaseGetKey(index);
        }
        public virtual string[] GetValues(int index)
        {
            List<string> list = (List<string>)BaseGet(index);
            return list.Count == 0 ? null : list.ToArray();
        }
        public virtual string[] GetValues(string name)
        {
            List<string> list = (List<string>)BaseGet(name);
            return list == null || list.Count == 0 ? null : list.ToArray();
        }
        public bool HasKeys()
        {
            return BaseHasKeys();
        }
        public virtual void Remove(string name)
        {
            BaseRemove(name);
        }
        public virtual void Set(string name, string value)
        {
            List<string> list = new List<string>();
            if (value != null) list.Add(value);
            BaseSet(name, list);
        }
    }
}
