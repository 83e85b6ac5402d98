namespace System.Threading
{
    /// <summary>A change of an AsyncLocal.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.asynclocalvaluechangedargs-1"/>
    public struct AsyncLocalValueChangedArgs<T>
    {
        private readonly T previousValue;
        private readonly T currentValue;
        private readonly bool threadContextChanged;

        internal AsyncLocalValueChangedArgs(T previousValue, T currentValue, bool threadContextChanged)
        {
            this.previousValue = previousValue;
            this.currentValue = currentValue;
            this.threadContextChanged = threadContextChanged;
        }
        public T PreviousValue
        {
            get { return previousValue; }
        }
        public T CurrentValue
        {
            get { return currentValue; }
        }
        public bool ThreadContextChanged
        {
            get { return threadContextChanged; }
        }
    }
}
