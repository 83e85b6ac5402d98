namespace System.Timers
{
    /// <summary>Is called when the time of a timer is over.</summary>
    public delegate void ElapsedEventHandler(object sender, ElapsedEventArgs e);
}
