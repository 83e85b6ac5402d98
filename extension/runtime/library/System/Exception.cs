using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System
{
    /// <summary>Something that went wrong.</summary>
    public class Exception : ISerializable, _Exception
    {
        private string message;
        private Exception innerException;
        private IDictionary data;
        private string source;

        public Exception()
        {
            HResult = unchecked((int)0x80131500);
        }
        public Exception(string message)
        {
            this.message = message;
            HResult = unchecked((int)0x80131500);
        }
        public Exception(string message, Exception innerException)
        {
            this.message = message;
            this.innerException = innerException;
            HResult = unchecked((int)0x80131500);
        }
        protected Exception(SerializationInfo info, StreamingContext context)
        {
            if (info == null) throw new ArgumentNullException("info");
            message = info.GetString("Message");
            data = (IDictionary)info.GetValue("Data", typeof(IDictionary));
            innerException = (Exception)info.GetValue("InnerException", typeof(Exception));
            HelpLink = info.GetString("HelpURL");
            HResult = info.GetInt32("HResult");
            source = info.GetString("Source");
        }
        public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
        {
            if (info == null) throw new ArgumentNullException("info");
            info.AddValue("ClassName", GetType().ToString(), typeof(string));
            info.AddValue("Message", message, typeof(string));
            info.AddValue("Data", data, typeof(IDictionary));
            info.AddValue("InnerException", innerException, typeof(Exception));
            info.AddValue("HelpURL", HelpLink, typeof(string));
            info.AddValue("StackTraceString", StackTrace, typeof(string));
            info.AddValue("RemoteStackTraceString", null, typeof(string));
            info.AddValue("RemoteStackIndex", 0, typeof(int));
            info.AddValue("ExceptionMethod", null, typeof(string));
            info.AddValue("HResult", HResult);
            info.AddValue("Source", Source, typeof(string));
        }
        public int HResult { get; set; }
        public virtual string HelpLink { get; set; }
        /// <summary>Once it was thrown, the assembly that did it, unless somebody says otherwise.</summary>
        public virtual string Source
        {
            get { return source ?? (StackTrace == null ? null : Thrower(StackTrace)); }
            set { source = value; }
        }
        private static string Thrower(string trace)
        {
            string place = trace.TrimStart();
            return place.StartsWith("at System.", StringComparison.Ordinal) ? "System.Private.CoreLib" : "App";
        }
        public virtual string Message
        {
            get { return message ?? "Exception of type '" + GetType() + "' was thrown."; }
        }
        public Exception InnerException
        {
            get { return innerException; }
        }
        public virtual IDictionary Data
        {
            get
            {
                if (data == null) data = new ListDictionary();
                return data;
            }
        }
        /// <summary>Where it was thrown and through which methods it passed; null before that.</summary>
        public virtual extern string StackTrace { get; }
        public MethodBase TargetSite
        {
            get
            {
                StackFrame thrower = new StackTrace(this).GetFrame(0);
                return thrower == null ? null : thrower.GetMethod();
            }
        }
        public virtual Exception GetBaseException()
        {
            Exception result = this;
            while (result.InnerException != null) result = result.InnerException;
            return result;
        }
        public new Type GetType()
        {
            return base.GetType();
        }
        public override string ToString()
        {
            string text = GetType().ToString();
            string ownMessage = Message;
            if (!string.IsNullOrEmpty(ownMessage)) text += ": " + ownMessage;
            if (innerException != null)
            {
                text += " ---> " + innerException.ToString() + Environment.NewLine + "   --- End of inner exception stack trace ---";
            }
            string trace = StackTrace;
            if (trace != null) text += Environment.NewLine + trace;
            return text;
        }

        /// <summary>A few pairs in the order in which they were added.</summary>
        private sealed class ListDictionary : IDictionary
        {
            private readonly List<object> keys = new List<object>();
            private readonly List<object> values = new List<object>();

            public object this[object key]
            {
                get
                {
                    int index = IndexOf(key);
                    return index < 0 ? null : values[index];
                }
                set
                {
                    int index = IndexOf(key);
                    if (index >= 0) values[index] = value;
                    else Add(key, value);
                }
            }
            public ICollection Keys
            {
                get { return keys; }
            }
            public ICollection Values
            {
                get { return values; }
            }
            public int Count
            {
                get { return keys.Count; }
            }
            public bool IsReadOnly
            {
                get { return false; }
            }
            public bool IsFixedSize
            {
                get { return false; }
            }
            public bool IsSynchronized
            {
                get { return false; }
            }
            public object SyncRoot
            {
                get { return this; }
            }
            public void Add(object key, object value)
            {
                if (IndexOf(key) >= 0) throw new ArgumentException("An item with the same key has already been added. Key: " + key);
                keys.Add(key);
                values.Add(value);
            }
            public void Clear()
            {
                keys.Clear();
                values.Clear();
            }
            public bool Contains(object key)
            {
                return IndexOf(key) >= 0;
            }
            public void Remove(object key)
            {
                int index = IndexOf(key);
                if (index < 0) return;
                keys.RemoveAt(index);
                values.RemoveAt(index);
            }
            public void CopyTo(Array array, int index)
            {
                for (int i = 0; i < keys.Count; i++) array.SetValue(new DictionaryEntry(keys[i], values[i]), index + i);
            }
            private int IndexOf(object key)
            {
                if (key == null) throw new ArgumentNullException("key", "Key cannot be null.");
                for (int i = 0; i < keys.Count; i++)
                {
                    if (keys[i].Equals(key)) return i;
                }
                return -1;
            }
            public IDictionaryEnumerator GetEnumerator()
            {
                return new Enumerator(this);
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return new Enumerator(this);
            }

            private sealed class Enumerator : IDictionaryEnumerator
            {
                private readonly ListDictionary owner;
                private int index = -1;

                internal Enumerator(ListDictionary owner)
                {
                    this.owner = owner;
                }
                public object Key
                {
                    get { return owner.keys[index]; }
                }
                public object Value
                {
                    get { return owner.values[index]; }
                }
                public DictionaryEntry Entry
                {
                    get { return new DictionaryEntry(owner.keys[index], owner.values[index]); }
                }
                public object Current
                {
                    get { return Entry; }
                }
                public bool MoveNext()
                {
                    return ++index < owner.keys.Count;
                }
                public void Reset()
                {
                    index = -1;
                }
            }
        }
    }
}
