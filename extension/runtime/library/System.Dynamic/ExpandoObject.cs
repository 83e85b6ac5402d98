using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using Microsoft.CSharp.RuntimeBinder;

namespace System.Dynamic
{
    /// <summary>An object whose members can be added and removed at run time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.expandoobject"/>
    public sealed class ExpandoObject : IDynamicMetaObjectProvider, ILateBound, IDictionary<string, object>, INotifyPropertyChanged
    {
        private readonly List<KeyValuePair<string, object>> members = new List<KeyValuePair<string, object>>();
        private PropertyChangedEventHandler changed;

        public ExpandoObject()
        {
        }

        event PropertyChangedEventHandler INotifyPropertyChanged.PropertyChanged
        {
            add { changed += value; }
            remove { changed -= value; }
        }

        private int Find(string name)
        {
            if (name == null) throw new ArgumentNullException("key");
            return members.FindIndex(member => member.Key == name);
        }
        private void Store(string name, object value)
        {
            var at = Find(name);
            var member = new KeyValuePair<string, object>(name, value);
            if (at < 0) members.Add(member);
            else if (Equals(members[at].Value, value)) return;
            else members[at] = member;
            Tell(name);
        }
        private void Tell(string name)
        {
            if (changed != null) changed(this, new PropertyChangedEventArgs(name));
        }

        object ILateBound.GetMember(string name)
        {
            var at = Find(name);
            if (at < 0) throw new RuntimeBinderException("'System.Dynamic.ExpandoObject' does not contain a definition for '" + name + "'");
            return members[at].Value;
        }
        void ILateBound.SetMember(string name, object value)
        {
            Store(name, value);
        }
        object ILateBound.InvokeMember(string name, object[] arguments)
        {
            var member = ((ILateBound)this).GetMember(name) as Delegate;
            if (member == null) throw new RuntimeBinderException("Cannot invoke a non-delegate type");
            return member.DynamicInvoke(arguments);
        }
        object ILateBound.Invoke(object[] arguments)
        {
            throw new RuntimeBinderException("Cannot invoke a non-delegate type");
        }
        object ILateBound.GetIndex(object[] indexes)
        {
            throw new RuntimeBinderException("Cannot apply indexing with [] to an expression of type 'System.Dynamic.ExpandoObject'");
        }
        void ILateBound.SetIndex(object[] indexes, object value)
        {
            throw new RuntimeBinderException("Cannot apply indexing with [] to an expression of type 'System.Dynamic.ExpandoObject'");
        }

        object IDictionary<string, object>.this[string key]
        {
            get
            {
                var at = Find(key);
                if (at < 0) throw new KeyNotFoundException("The specified key '" + key + "' does not exist in the ExpandoObject.");
                return members[at].Value;
            }
            set { Store(key, value); }
        }
        ICollection<string> IDictionary<string, object>.Keys
        {
            get { return members.ConvertAll(member => member.Key); }
        }
        ICollection<object> IDictionary<string, object>.Values
        {
            get { return members.ConvertAll(member => member.Value); }
        }
        void IDictionary<string, object>.Add(string key, object value)
        {
            if (Find(key) >= 0) throw new ArgumentException("An element with the same key '" + key + "' already exists in the ExpandoObject.", "key");
            Store(key, value);
        }
        bool IDictionary<string, object>.ContainsKey(string key)
        {
            return Find(key) >= 0;
        }
        bool IDictionary<string, object>.Remove(string key)
        {
            var at = Find(key);
            if (at < 0) return false;
            members.RemoveAt(at);
            Tell(key);
            return true;
        }
        bool IDictionary<string, object>.TryGetValue(string key, out object value)
        {
            var at = Find(key);
            value = at < 0 ? null : members[at].Value;
            return at >= 0;
        }
        int ICollection<KeyValuePair<string, object>>.Count
        {
            get { return members.Count; }
        }
        bool ICollection<KeyValuePair<string, object>>.IsReadOnly
        {
            get { return false; }
        }
        void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item)
        {
            ((IDictionary<string, object>)this).Add(item.Key, item.Value);
        }
        void ICollection<KeyValuePair<string, object>>.Clear()
        {
            members.Clear();
        }
        bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item)
        {
            return members.Contains(item);
        }
        void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
        {
            members.CopyTo(array, arrayIndex);
        }
        bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item)
        {
            return members.Contains(item) && ((IDictionary<string, object>)this).Remove(item.Key);
        }
        IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator()
        {
            return members.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return members.GetEnumerator();
        }
    }
}
