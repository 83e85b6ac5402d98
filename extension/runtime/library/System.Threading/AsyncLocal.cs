namespace System.Threading
{
    /// <summary>A value of the logical thread of execution: it goes along with tasks and awaits.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.asynclocal-1"/>
    public sealed class AsyncLocal<T>
    {
        private readonly Action<AsyncLocalValueChangedArgs<T>> changed;

        public AsyncLocal()
        {
        }
        public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>> valueChangedHandler)
        {
            changed = valueChangedHandler;
        }
        public T Value
        {
            get
            {
                object found = ExecutionContext.Find(Thread.Flow, this);
                return found == null ? default(T) : (T)found;
            }
            set
            {
                T before = Value;
                Thread.Flow = ExecutionContext.With(Thread.Flow, this, value);
                if (changed != null) changed(new AsyncLocalValueChangedArgs<T>(before, value, false));
            }
        }
    }
}
