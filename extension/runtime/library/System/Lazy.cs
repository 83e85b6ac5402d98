using System.Threading;

namespace System
{
    /// <summary>A value that is made when it is first asked for.</summary>
    public class Lazy<T>
    {
        private readonly object sync = new object();
        private readonly LazyThreadSafetyMode mode;
        private Func<T> factory;
        private bool created;
        private bool running;
        private T value;
        private Exception failure;

        public Lazy() : this(LazyThreadSafetyMode.ExecutionAndPublication)
        {
        }
        public Lazy(bool isThreadSafe) : this(isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None)
        {
        }
        public Lazy(LazyThreadSafetyMode mode)
        {
            this.mode = mode;
            factory = Activator.CreateInstance<T>;
        }
        public Lazy(Func<T> valueFactory) : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication)
        {
        }
        public Lazy(Func<T> valueFactory, bool isThreadSafe)
            : this(valueFactory, isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None)
        {
        }
        public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode)
        {
            if (valueFactory == null) throw new ArgumentNullException("valueFactory");
            this.mode = mode;
            factory = valueFactory;
        }
        public bool IsValueCreated
        {
            get { return created; }
        }
        public T Value
        {
            get
            {
                if (created) return value;
                if (mode == LazyThreadSafetyMode.None) return Make();
                if (mode == LazyThreadSafetyMode.PublicationOnly)
                {
                    T made = factory();
                    lock (sync)
                    {
                        if (!created)
                        {
                            value = made;
                            created = true;
                        }
                    }
                    return value;
                }
                lock (sync)
                {
                    return created ? value : Make();
                }
            }
        }
        private T Make()
        {
            if (failure != null) throw failure;
            if (running) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            running = true;
            try
            {
                value = factory();
            }
            catch (Exception error)
            {
                failure = error;
                throw;
            }
            finally
            {
                running = false;
            }
            created = true;
            factory = null;
            return value;
        }
        public override string ToString()
        {
            return created ? Value.ToString() : "Value is not created.";
        }
    }
}
