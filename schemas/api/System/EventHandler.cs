namespace System
{
    /// <summary>Handles an event without data.</summary>
    public delegate void EventHandler(object sender, EventArgs e);

    /// <summary>Handles an event with data.</summary>
    public delegate void EventHandler<TEventArgs>(object sender, TEventArgs e);
}
