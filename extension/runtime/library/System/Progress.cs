using System.Threading;

namespace System
{
    /// <summary>Passes reports of progress to the context in which it was made.</summary>
    public class Progress<T> : IProgress<T>
    {
        private readonly SynchronizationContext context;
        private readonly Action<T> handler;

        public Progress()
        {
            context = SynchronizationContext.Current ?? new SynchronizationContext();
        }
        public Progress(Action<T> handler) : this()
        {
            if (handler == null) throw new ArgumentNullException("handler");
            this.handler = handler;
        }
        public event EventHandler<T> ProgressChanged;
        protected virtual void OnReport(T value)
        {
            if (handler != null || ProgressChanged != null) context.Post(Invoke, value);
        }
        void IProgress<T>.Report(T value)
        {
            OnReport(value);
        }
        private void Invoke(object state)
        {
            T value = (T)state;
            EventHandler<T> changed = ProgressChanged;
            if (handler != null) handler(value);
            if (changed != null) changed(this, value);
        }
    }
}
