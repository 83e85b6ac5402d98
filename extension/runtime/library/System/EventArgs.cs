namespace System
{
    /// <summary>Data of an event; none here.</summary>
    public class EventArgs
    {
        public static readonly EventArgs Empty = new EventArgs();
        public EventArgs()
        {
        }
    }
}
