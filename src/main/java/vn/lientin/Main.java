package vn.lientin;

/** Starts the command named on the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Lientin");
    }
}
