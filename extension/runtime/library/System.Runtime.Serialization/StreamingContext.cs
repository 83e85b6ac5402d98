namespace System.Runtime.Serialization
{
    /// <summary>Where a serialized object comes from and goes to.</summary>
    public struct StreamingContext
    {
        private readonly object context;
        private readonly StreamingContextStates state;

        public StreamingContext(StreamingContextStates state) : this(state, null)
        {
        }
        public StreamingContext(StreamingContextStates state, object additional)
        {
            this.state = state;
            context = additional;
        }
        public object Context
        {
            get { return context; }
        }
        public StreamingContextStates State
        {
            get { return state; }
        }
    }
}
