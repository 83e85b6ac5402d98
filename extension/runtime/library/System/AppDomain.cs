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
        internal static void RaiseUnhandledException(object exception)
        {
            UnhandledExceptionEventHandler handler = current.UnhandledException;
            if (handler != null) handler(current, new UnhandledExceptionEventArgs(exception, true));
        }
        private static bool isEnding;
        /// <summary>The runtime tells the program that it ends, once.</summary>
        internal static void RaiseProcessExit()
        {
            if (isEnding) return;
            isEnding = true;
            EventHandler handler = current.ProcessExit;
            if (handler != null) handler(current, EventArgs.Empty);
        }
    }
}
