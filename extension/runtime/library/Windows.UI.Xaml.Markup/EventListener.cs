using System;
using System.Reflection;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>Hears events of any kind that give a sender and something about them.</summary>
    internal sealed class EventListener
    {
        private readonly Action<object, object> heard;

        internal EventListener(Action<object, object> heard)
        {
            this.heard = heard;
        }

        internal Delegate DelegateFor(Type handlerType)
        {
            return typeof(EventListener).GetMethod("Hear", BindingFlags.Instance | BindingFlags.NonPublic).CreateDelegate(handlerType, this);
        }

        private void Hear(object sender, object args)
        {
            heard(sender, args);
        }
    }
}
