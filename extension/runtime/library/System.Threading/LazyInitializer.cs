namespace System.Threading
{
    /// <summary>Makes a value when it is first asked for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.lazyinitializer"/>
    public static class LazyInitializer
    {
        public static T EnsureInitialized<T>(ref T target) where T : class
        {
            if (target == null) Interlocked.CompareExchange(ref target, Activator.CreateInstance<T>(), null);
            return target;
        }
        public static T EnsureInitialized<T>(ref T target, Func<T> valueFactory) where T : class
        {
            if (target != null) return target;
            T made = valueFactory();
            if (made == null) throw new InvalidOperationException("ValueFactory returned null.");
            Interlocked.CompareExchange(ref target, made, null);
            return target;
        }
        public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object syncLock, Func<T> valueFactory)
        {
            if (initialized) return target;
            if (syncLock == null) Interlocked.CompareExchange(ref syncLock, new object(), null);
            lock (syncLock)
            {
                if (!initialized)
                {
                    target = valueFactory();
                    initialized = true;
                }
            }
            return target;
        }
    }
}
