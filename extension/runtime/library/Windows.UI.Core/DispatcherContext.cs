using System.Threading;
using Windows.Foundation;

namespace Windows.UI.Core
{
    /// <summary>Brings what follows an await back onto the window's thread.</summary>
    internal sealed class DispatcherContext : SynchronizationContext
    {
        private readonly CoreDispatcher dispatcher;

        internal DispatcherContext(CoreDispatcher dispatcher)
        {
            this.dispatcher = dispatcher;
        }

        public override void Post(SendOrPostCallback d, object state)
        {
            dispatcher.Enqueue(CoreDispatcherPriority.Normal, () => d(state));
        }

        public override void Send(SendOrPostCallback d, object state)
        {
            throw WindowsError.Refuse("context-send");
        }

        public override SynchronizationContext CreateCopy()
        {
            return new DispatcherContext(dispatcher);
        }
    }
}
