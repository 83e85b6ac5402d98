using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>A value of its own for every thread.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.threadlocal-1"/>
    public class ThreadLocal<T> : IDisposable
    {
        private readonly Func<T> factory;
        private readonly bool tracks;
        private Dictionary<Thread, T> values = new Dictionary<Thread, T>();

        public ThreadLocal()
        {
        }
        public ThreadLocal(bool trackAllValues)
        {
            tracks = trackAllValues;
        }
        public ThreadLocal(Func<T> valueFactory)
        {
            if (valueFactory == null) throw new ArgumentNullException("valueFactory");
            factory = valueFactory;
        }
        public ThreadLocal(Func<T> valueFactory, bool trackAllValues) : this(valueFactory)
        {
            tracks = trackAllValues;
        }
        private Dictionary<Thread, T> Store
        {
            get
            {
                if (values == null) throw new ObjectDisposedException(null, "The ThreadLocal object has been disposed.");
                return values;
            }
        }
        public bool IsValueCreated
        {
            get
            {
                lock (this)
                {
                    return Store.ContainsKey(Thread.CurrentThread);
                }
            }
        }
        public T Value
        {
            get
            {
                Thread thread = Thread.CurrentThread;
                T value;
                lock (this)
                {
                    if (Store.TryGetValue(thread, out value)) return value;
                }
                value = factory == null ? default(T) : factory();
                lock (this)
                {
                    if (Store.ContainsKey(thread)) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
                    Store[thread] = value;
                }
                return value;
            }
            set
            {
                lock (this)
                {
                    Store[Thread.CurrentThread] = value;
                }
            }
        }
        public IList<T> Values
        {
            get
            {
                if (!tracks) throw new InvalidOperationException("The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor that accepts the trackAllValues parameter and set the parameter to true.");
                lock (this)
                {
                    return new List<T>(Store.Values);
                }
            }
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            values = null;
        }
        public override string ToString()
        {
            return Value.ToString();
        }
    }
}
