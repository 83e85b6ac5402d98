namespace System.Threading
{
    /// <summary>An object that is there to be locked.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.lock"/>
    public sealed class Lock
    {
        public bool IsHeldByCurrentThread
        {
            get { return Monitor.IsEntered(this); }
        }
        public void Enter()
        {
            Monitor.Enter(this);
        }
        public bool TryEnter()
        {
            return Monitor.TryEnter(this);
        }
        public bool TryEnter(int millisecondsTimeout)
        {
            return Monitor.TryEnter(this, millisecondsTimeout);
        }
        public void Exit()
        {
            Monitor.Exit(this);
        }
        public Scope EnterScope()
        {
            Enter();
            return new Scope(this);
        }

        public ref struct Scope
        {
            private Lock held;

            internal Scope(Lock held)
            {
                this.held = held;
            }
            public void Dispose()
            {
                if (held == null) return;
                held.Exit();
                held = null;
            }
        }
    }
}
