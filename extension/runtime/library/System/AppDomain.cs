namespace System
{
    /// <summary>The place in which a program runs.</summary>
    public sealed class AppDomain
    {
        private static readonly AppDomain current = new AppDomain();

        private AppDomain()
        {
        }
        public static AppDomain CurrentDomain
        {
            get { return current; }
        }
        public string FriendlyName
        {
            get { return "App.exe"; }
        }
        public string BaseDirectory
        {
            get { return "C:\\"; }
        }
        public event UnhandledExceptionEventHandler UnhandledException;
        public event EventHandler ProcessExit;
        /// <summary>The runtime tells the program that an exception ends it.</summary>
        internal void RaiseUnhandledException(object exception)
        {
            UnhandledExceptionEventHandler handler = UnhandledException;
            if (handler != null) handler(this, new UnhandledExceptionEventArgs(exception, true));
        }
        /// <summary>The runtime tells the program that it ends.</summary>
        internal void RaiseProcessExit()
        {
            EventHandler handler = ProcessExit;
            if (handler != null) handler(this, EventArgs.Empty);
        }
    }
}
